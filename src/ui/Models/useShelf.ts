import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Shelf } from '../../store/models/types.ts'

/** The page's one shelf, which is opened only for this page. */
export const ShelfContext = createContext<StoreApi<Shelf> | undefined>(undefined)

export function useShelf<T>(select: (shelf: Shelf) => T): T {
  const shelf = useContext(ShelfContext)
  if (!shelf) throw new Error('a part of the page of models outside of it')
  return useStore(shelf, select)
}
